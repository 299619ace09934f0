package playlist

import "io"

// Save writes the titles, one on a line, and closes out once. It returns the
// first error that it meets.
func Save(out io.WriteCloser, titles []string) (err error) {
	defer func() {
		if cerr := out.Close(); err == nil {
			err = cerr
		}
	}()
	for _, title := range titles {
		if _, err := io.WriteString(out, title+"\n"); err != nil {
			return err
		}
	}
	return nil
}
