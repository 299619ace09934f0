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
	dst = append(dst, "ping="...)
	dst = strconv.AppendInt(dst, int64(f.Ping), 10)
	dst = append(dst, " bearing="...)
	dst = strconv.AppendInt(dst, int64(f.Bearing), 10)
	dst = append(dst, " m="...)
	dst = strconv.AppendInt(dst, int64(f.Metres), 10)
	return append(dst, '\n')
}
