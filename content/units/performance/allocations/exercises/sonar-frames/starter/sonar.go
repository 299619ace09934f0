// Package sonar writes the frames of a sonar as text.
package sonar

import "fmt"

// Frame is one echo.
type Frame struct {
	Ping    int
	Bearing int
	Metres  int
}

// AppendFrame appends "ping=12 bearing=-30 m=140\n" to dst.
func AppendFrame(dst []byte, f Frame) []byte {
	return fmt.Appendf(dst, "ping=%d bearing=%d m=%d\n",
		f.Ping, f.Bearing, f.Metres)
}
