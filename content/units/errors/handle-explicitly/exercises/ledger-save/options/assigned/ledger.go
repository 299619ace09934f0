package ledger

import "io"

// region: save
func Save(f io.WriteCloser, entry string) (err error) {
	defer func() { err = f.Close() }()
	_, err = io.WriteString(f, entry)
	return err
}

// endregion
