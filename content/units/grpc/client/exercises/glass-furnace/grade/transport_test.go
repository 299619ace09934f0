package grade_test

import (
	"errors"
	"testing"

	furnace "course.example/units/grpc/client/exercises/glass-furnace/solution"
)

var errMissing = errors.New("no such file")

func read(file string) ([]byte, error) {
	switch file {
	case "two.pem":
		return []byte("-----BEGIN CERTIFICATE-----\nxx\n-----BEGIN CERTIFICATE-----\nyy\n"), nil
	case "key.pem":
		return []byte("-----BEGIN PRIVATE KEY-----\nxx\n"), nil
	case "empty.pem":
		return nil, nil
	}
	return nil, errMissing
}

func TestAFileThatCannotBeReadIsAnError(t *testing.T) {
	creds, err := furnace.Transport(furnace.Config{RootsFile: "gone.pem"}, read)
	if err == nil {
		t.Errorf("RootsFile gone.pem does not exist: got plaintext %t and no error, want an error", creds.Plaintext)
	}
}

func TestAFileWithoutCertificatesIsAnError(t *testing.T) {
	for _, file := range []string{"key.pem", "empty.pem"} {
		if creds, err := furnace.Transport(furnace.Config{RootsFile: file}, read); err == nil {
			t.Errorf("%s holds no certificate: got plaintext %t and no error, want an error", file, creds.Plaintext)
		}
	}
}

func TestPlaintextIsHadWhereItIsAskedFor(t *testing.T) {
	creds, err := furnace.Transport(furnace.Config{Plaintext: true}, read)
	if err != nil || !creds.Plaintext {
		t.Errorf("Plaintext: got plaintext %t, %v, want true and no error", creds.Plaintext, err)
	}
}

func TestAContradictionIsAnError(t *testing.T) {
	for _, file := range []string{"two.pem", "gone.pem"} {
		creds, err := furnace.Transport(furnace.Config{Plaintext: true, RootsFile: file}, read)
		if err == nil {
			t.Errorf("Plaintext and RootsFile %s: got plaintext %t and no error, want an error", file, creds.Plaintext)
		}
	}
}

func TestTheSystemsRootsServeWithoutAFile(t *testing.T) {
	creds, err := furnace.Transport(furnace.Config{}, read)
	if err != nil || creds.Plaintext || creds.Roots != nil {
		t.Errorf("no RootsFile: got plaintext %t, roots %v, %v, want TLS with nil roots and no error", creds.Plaintext, creds.Roots, err)
	}
}

func TestTheRootsOfTheFileAreTrusted(t *testing.T) {
	creds, err := furnace.Transport(furnace.Config{RootsFile: "two.pem"}, read)
	if err != nil || creds.Plaintext || creds.Roots == nil || creds.Roots.Count != 2 {
		t.Errorf("RootsFile with two certificates: got plaintext %t, roots %v, %v, want TLS with both and no error", creds.Plaintext, creds.Roots, err)
	}
}
