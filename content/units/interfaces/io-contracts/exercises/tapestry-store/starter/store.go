package tapestry

import (
	"hash/crc32"
	"io"
)

// Receipt tells what was stored.
type Receipt struct {
	Size int64
	CRC  uint32
}

// Store copies a scan to dst and gives a receipt for it.
func Store(dst io.Writer, scan io.Reader) (Receipt, error) {
	data, err := io.ReadAll(scan)
	if err != nil {
		return Receipt{}, err
	}
	if _, err := dst.Write(data); err != nil {
		return Receipt{}, err
	}
	return Receipt{
		Size: int64(len(data)),
		CRC:  crc32.ChecksumIEEE(data),
	}, nil
}
