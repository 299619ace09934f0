package festival

import (
	"errors"
	"io"
)

// ErrBusy is what Start returns while another profile is being taken.
var ErrBusy = errors.New("cpu profiling already in use")

// A Profiler writes a CPU profile, as runtime/pprof does: nothing has to
// be in w before Stop has returned.
type Profiler interface {
	Start(w io.Writer) error
	Stop()
}

// Record runs work and writes a profile of it into a new file. Its error
// is that of create, Start or Close.
func Record(p Profiler, create func() (io.WriteCloser, error), work func()) (err error) {
	// region: record
	f, err := create()
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	if err := p.Start(f); err != nil {
		return err
	}
	defer p.Stop()
	work()
	return nil
	// endregion
}
