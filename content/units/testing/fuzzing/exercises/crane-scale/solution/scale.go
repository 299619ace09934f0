// Package scale sends what a crane's scale reads.
package scale

import (
	"encoding/binary"
	"errors"
	"math"
	"testing"
)

// region: scale
// Pack writes a reading in eight bytes.
func Pack(kilos float64) []byte {
	return binary.BigEndian.AppendUint64(nil, math.Float64bits(kilos))
}

// Unpack reads what Pack wrote.
func Unpack(data []byte) (float64, error) {
	if len(data) != 8 {
		return 0, errors.New("want eight bytes")
	}
	return math.Float64frombits(binary.BigEndian.Uint64(data)), nil
}

func FuzzPack(f *testing.F) {
	f.Add(0.0)
	f.Add(-12.5)
	f.Fuzz(func(t *testing.T, kilos float64) {
		got, err := Unpack(Pack(kilos))
		if err != nil {
			t.Fatalf("unpacking %v: %v", kilos, err)
		}
		if math.Float64bits(got) != math.Float64bits(kilos) {
			t.Errorf("packed %v, unpacked %v", kilos, got)
		}
	})
}

// endregion
