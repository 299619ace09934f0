// Package sum computes checksums of uploads.
package sum

import (
	"hash/crc32"
	"io"
	"sync"
)

// region: sum
var chunks = sync.Pool{New: func() any { return make([]byte, 4096) }}

func checksum(upload io.Reader) (sum uint32, err error) {
	buf := chunks.Get().([]byte)
	defer chunks.Put(buf)
	for err == nil {
		var n int
		n, err = upload.Read(buf)
		sum = crc32.Update(sum, crc32.IEEETable, buf[:n])
	}
	if err == io.EOF {
		err = nil
	}
	return sum, err
}

// endregion
