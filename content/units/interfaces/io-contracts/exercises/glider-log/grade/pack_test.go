package grade_test

import (
	"bytes"
	"compress/gzip"
	"errors"
	"hash/crc32"
	"io"
	"strings"
	"testing"

	glider "course.example/units/interfaces/io-contracts/exercises/glider-log/solution"
)

var flight = strings.Repeat("B1203445206343N00006198WA0058700558\n", 900)

func TestTheLogCanBeUnpacked(t *testing.T) {
	for _, log := range []string{"", "B12\n", flight} {
		var dst bytes.Buffer
		if _, err := glider.Pack(&dst, strings.NewReader(log)); err != nil {
			t.Fatalf("log of %d bytes: got the error %v, want none", len(log), err)
		}
		gz, err := gzip.NewReader(&dst)
		if err != nil {
			t.Fatalf("log of %d bytes: what was stored is no gzip data: %v", len(log), err)
		}
		if got, err := io.ReadAll(gz); string(got) != log || err != nil {
			t.Errorf("log of %d bytes: got %d back and the error %v, want all and none", len(log), len(got), err)
		}
	}
}

func TestTheSumIsThatOfTheStoredBytes(t *testing.T) {
	for _, log := range []string{"", "B12\n", flight} {
		var dst bytes.Buffer
		got, err := glider.Pack(&dst, strings.NewReader(log))
		if want := crc32.ChecksumIEEE(dst.Bytes()); got != want || err != nil {
			t.Errorf("log of %d bytes: got the sum %08x and the error %v, want %08x and none", len(log), got, err, want)
		}
	}
}

type full struct{}

var errFull = errors.New("card full")

func (full) Write([]byte) (int, error) { return 0, errFull }

func TestAFullCardIsReported(t *testing.T) {
	if sum, err := glider.Pack(full{}, strings.NewReader(flight)); !errors.Is(err, errFull) {
		t.Errorf("got the sum %08x and the error %v, want %q", sum, err, errFull)
	}
}
