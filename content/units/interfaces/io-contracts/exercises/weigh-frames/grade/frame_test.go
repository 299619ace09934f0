package grade_test

import (
	"io"
	"strings"
	"testing"
	"testing/iotest"

	scale "course.example/units/interfaces/io-contracts/exercises/weigh-frames/solution"
)

func TestAFrameIsWholeOrAnError(t *testing.T) {
	const both = "kg001250kg000975"
	slow := iotest.OneByteReader(strings.NewReader(both))
	for _, want := range []string{both[:8], both[8:]} {
		if got, err := scale.Frame(slow); string(got[:]) != want || err != nil {
			t.Errorf("one byte at a time: got %q and the error %v, want %q and none", got, err, want)
		}
	}
	if got, err := scale.Frame(strings.NewReader("kg0")); err != io.ErrUnexpectedEOF {
		t.Errorf("cut off: got %q and the error %v, want %v", got, err, io.ErrUnexpectedEOF)
	}
}
