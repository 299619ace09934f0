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
	n, err := io.Copy(dst, scan)
	if err != nil {
		return Receipt{}, err
	}
	sum := crc32.NewIEEE()
	if _, err := io.Copy(sum, scan); err != nil {
		return Receipt{}, err
	}
	return Receipt{Size: n, CRC: sum.Sum32()}, nil
}
