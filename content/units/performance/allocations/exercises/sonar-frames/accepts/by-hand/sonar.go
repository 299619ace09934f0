// Package sonar writes the frames of a sonar as text.
package sonar

// Frame is one echo.
type Frame struct {
	Ping    int
	Bearing int
	Metres  int
}

// AppendFrame appends "ping=12 bearing=-30 m=140\n" to dst.
func AppendFrame(dst []byte, f Frame) []byte {
	dst = number(append(dst, "ping="...), f.Ping)
	dst = number(append(dst, " bearing="...), f.Bearing)
	dst = number(append(dst, " m="...), f.Metres)
	return append(dst, '\n')
}

func number(dst []byte, n int) []byte {
	u := uint(n)
	if n < 0 {
		dst, u = append(dst, '-'), -u
	}
	var digits [20]byte
	at := len(digits)
	for {
		at--
		digits[at] = byte('0' + u%10)
		if u /= 10; u == 0 {
			return append(dst, digits[at:]...)
		}
	}
}
