package playlist

import "io"

// Save writes the titles, one on a line, and closes out once. It returns the
// first error that it meets.
func Save(out io.WriteCloser, titles []string) (err error) {
	defer func() { err = out.Close() }()
	for _, title := range titles {
		if _, err := io.WriteString(out, title+"\n"); err != nil {
			return err
		}
	}
	return nil
}
