package furnace

import "fmt"

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
	if cfg.RootsFile == "" {
		if cfg.Plaintext {
			return Insecure(), nil
		}
		return TLS(nil), nil
	}
	if cfg.Plaintext {
		return Insecure(), fmt.Errorf("plaintext, but trust %s", cfg.RootsFile)
	}
	pem, err := read(cfg.RootsFile)
	if err != nil {
		return TLS(nil), err
	}
	var roots Roots
	if ok := roots.AppendPEM(pem); !ok {
		return TLS(nil), fmt.Errorf("%s holds no certificate", cfg.RootsFile)
	}
	return TLS(&roots), nil
}
