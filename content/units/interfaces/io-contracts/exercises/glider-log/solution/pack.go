// Package glider packs the logs of glider flights.
package glider

import (
	"compress/gzip"
	"hash/crc32"
	"io"
)

// region: pack
// Pack compresses a log into dst. It returns the checksum
// of the compressed bytes, as they are in dst.
func Pack(dst io.Writer, log io.Reader) (uint32, error) {
	sum := crc32.NewIEEE()
	gz := gzip.NewWriter(io.MultiWriter(dst, sum))
	if _, err := io.Copy(gz, log); err != nil {
		return 0, err
	}
	if err := gz.Close(); err != nil {
		return 0, err
	}
	return sum.Sum32(), nil
}

// endregion
