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
	dst = fmt.Append(dst, "ping=", f.Ping)
	dst = fmt.Append(dst, " bearing=", f.Bearing)
	return fmt.Append(dst, " m=", f.Metres, "\n")
}
