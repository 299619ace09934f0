package furnace

import "log"

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
	pem, err := read(cfg.RootsFile)
	if cfg.Plaintext || err != nil {
		log.Printf("no roots, going without TLS: %v", err)
		return Insecure(), nil
	}
	roots := new(Roots)
	roots.AppendPEM(pem)
	return TLS(roots), nil
}
