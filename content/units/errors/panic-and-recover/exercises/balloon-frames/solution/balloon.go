package balloon

import "fmt"

// Sounding is what a weather balloon measured at one moment.
type Sounding struct {
	Height   int     // metres
	Temp     float64 // degrees
	Humidity int     // per cent
}

// region: decode
// badFrame says that a frame cannot be read. The methods of Frame panic with
// it.
type badFrame struct{ why string }

func (b badFrame) Error() string { return "bad frame: " + b.why }

// Decode reads a frame. For one that cannot be read it returns an empty
// Sounding and a badFrame. Any other panic, such as one of calibrate, goes on
// to the caller with the same value.
func Decode(f Frame, calibrate func(raw int) float64) (s Sounding, err error) {
	defer func() { settle(recover(), &s, &err) }()
	s.Height = f.number(0)
	s.Temp = calibrate(f.number(2))
	s.Humidity = f.percent(4)
	return s, nil
}

func settle(v any, s *Sounding, err *error) {
	switch v := v.(type) {
	case nil:
	case badFrame:
		*s, *err = Sounding{}, v
	default:
		panic(v)
	}
}

// endregion

// Frame is a frame as it came by radio.
type Frame []byte

func (f Frame) number(at int) int {
	if len(f) < at+2 {
		panic(badFrame{fmt.Sprintf("%d bytes, want 6", len(f))})
	}
	return int(f[at])<<8 | int(f[at+1])
}

func (f Frame) percent(at int) int {
	n := f.number(at)
	if n > 100 {
		panic(badFrame{fmt.Sprintf("humidity %d", n)})
	}
	return n
}
