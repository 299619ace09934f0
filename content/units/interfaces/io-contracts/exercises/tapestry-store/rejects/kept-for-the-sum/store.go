package tapestry

import (
	"bytes"
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
	var copied bytes.Buffer
	n, err := io.Copy(dst, io.TeeReader(scan, &copied))
	if err != nil {
		return Receipt{}, err
	}
	return Receipt{Size: n, CRC: crc32.ChecksumIEEE(copied.Bytes())}, nil
}
