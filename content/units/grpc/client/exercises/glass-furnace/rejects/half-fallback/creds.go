package furnace

import "strings"

// Credentials are what grpc's TransportCredentials are.
type Credentials struct {
	Plaintext bool
	// Roots is nil where the system's roots are used.
	Roots *Roots
}

// Insecure is what insecure.NewCredentials is.
func Insecure() Credentials { return Credentials{Plaintext: true} }

// TLS is what credentials.NewTLS is. With nil the system's roots serve.
func TLS(roots *Roots) Credentials { return Credentials{Roots: roots} }

// Roots is what an x509.CertPool is. Empty ones trust nobody.
type Roots struct{ Count int }

// AppendPEM adds the certificates in pem. Like AppendCertsFromPEM it
// returns whether there were any.
func (r *Roots) AppendPEM(pem []byte) bool {
	n := strings.Count(string(pem), "BEGIN CERTIFICATE")
	r.Count += n
	return n > 0
}
