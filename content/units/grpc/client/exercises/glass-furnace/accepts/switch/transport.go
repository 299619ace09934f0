package furnace

import "errors"

// Config says how the server of a furnace is reached.
type Config struct {
	// Plaintext asks for no TLS. With RootsFile it is a contradiction.
	Plaintext bool
	// RootsFile names certificates to trust. Without it the system's serve.
	RootsFile string
}

// Transport returns what cfg asks for. Where that cannot be had, or cfg
// contradicts itself, or the file holds no certificate, it returns an error.
func Transport(
	cfg Config, read func(file string) ([]byte, error),
) (Credentials, error) {
	var none Credentials
	switch {
	case cfg.Plaintext && cfg.RootsFile != "":
		return none, errors.New("which of the two?")
	case cfg.Plaintext:
		return Insecure(), nil
	case cfg.RootsFile == "":
		return TLS(nil), nil
	}
	roots := new(Roots)
	if pem, err := read(cfg.RootsFile); err != nil {
		return none, err
	} else if !roots.AppendPEM(pem) {
		return none, errors.New("no certificates")
	}
	return TLS(roots), nil
}
