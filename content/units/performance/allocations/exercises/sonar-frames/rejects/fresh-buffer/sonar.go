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
	line := make([]byte, 0, 64)
	line = append(line, "ping="...)
	line = strconv.AppendInt(line, int64(f.Ping), 10)
	line = append(line, " bearing="...)
	line = strconv.AppendInt(line, int64(f.Bearing), 10)
	line = append(line, " m="...)
	line = strconv.AppendInt(line, int64(f.Metres), 10)
	return append(line, '\n')
}
