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
	sum := crc32.NewIEEE()
	out := io.MultiWriter(dst, sum)
	var size int64
	buf := make([]byte, 4096)
	for {
		n, err := scan.Read(buf)
		if _, werr := out.Write(buf[:n]); werr != nil {
			return Receipt{}, werr
		}
		size += int64(n)
		if err != nil {
			return Receipt{Size: size, CRC: sum.Sum32()}, nil
		}
	}
}
