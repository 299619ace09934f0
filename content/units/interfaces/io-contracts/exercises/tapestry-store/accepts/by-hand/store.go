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
	var r Receipt
	buf := make([]byte, 4096)
	for {
		n, err := scan.Read(buf)
		if n > 0 {
			if m, werr := dst.Write(buf[:n]); werr != nil {
				return Receipt{}, werr
			} else if m < n {
				return Receipt{}, io.ErrShortWrite
			}
			r.Size += int64(n)
			r.CRC = crc32.Update(r.CRC, crc32.IEEETable, buf[:n])
		}
		if err == io.EOF {
			return r, nil
		}
		if err != nil {
			return Receipt{}, err
		}
	}
}
