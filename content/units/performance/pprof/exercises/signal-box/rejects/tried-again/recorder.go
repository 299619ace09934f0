package signals

import "io"

// A Recorder holds the latest seconds of what the program does, from
// Start to Stop, as a trace.FlightRecorder does.
type Recorder interface {
	Start() error
	// WriteTo writes what it holds. It fails while it does not record.
	WriteTo(w io.Writer) (int64, error)
	Stop()
}
