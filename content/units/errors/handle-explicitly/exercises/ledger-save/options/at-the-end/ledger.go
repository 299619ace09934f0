package ledger

import "io"

// region: save
func Save(f io.WriteCloser, entry string) error {
	if _, err := io.WriteString(f, entry); err != nil {
		return err
	}
	return f.Close()
}

// endregion
