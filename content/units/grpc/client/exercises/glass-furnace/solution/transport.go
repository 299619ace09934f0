package furnace

import (
	"errors"
	"fmt"
)

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
	if cfg.Plaintext && cfg.RootsFile != "" {
		return Credentials{}, errors.New("plaintext, and roots to trust")
	}
	if cfg.Plaintext {
		return Insecure(), nil
	}
	if cfg.RootsFile == "" {
		return TLS(nil), nil
	}
	pem, err := read(cfg.RootsFile)
	if err != nil {
		return Credentials{}, fmt.Errorf("read roots: %w", err)
	}
	roots := new(Roots)
	if !roots.AppendPEM(pem) {
		return Credentials{}, fmt.Errorf("no certificate in %s", cfg.RootsFile)
	}
	return TLS(roots), nil
}
