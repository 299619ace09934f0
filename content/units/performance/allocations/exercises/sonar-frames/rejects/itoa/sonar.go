// Package sonar writes the frames of a sonar as text.
package sonar

import "strconv"

// Frame is one echo.
type Frame struct {
	Ping    int
	Bearing int
	Metres  int
}

// AppendFrame appends "ping=12 bearing=-30 m=140\n" to dst.
func AppendFrame(dst []byte, f Frame) []byte {
	dst = append(dst, "ping="+strconv.Itoa(f.Ping)...)
	dst = append(dst, " bearing="+strconv.Itoa(f.Bearing)...)
	return append(dst, " m="+strconv.Itoa(f.Metres)+"\n"...)
}
