package modem

import "io"

// Tap returns a line that behaves as c does: reads, writes and closes reach
// c, and c's results are returned. All bytes that were read are also written
// to log; nothing else is. An error of log is ignored.
func Tap(c io.ReadWriteCloser, log io.Writer) io.ReadWriteCloser {
	return &tapped{c, log}
}

type tapped struct {
	io.ReadWriteCloser
	log io.Writer
}

func (t *tapped) Read(p []byte) (int, error) {
	n, err := t.ReadWriteCloser.Read(p)
	t.log.Write(p[:n])
	return n, err
}

func (t *tapped) Write(p []byte) (int, error) { return t.log.Write(p) }
