package camera

import "errors"

// ErrTooBig says that the cloud will never take this clip.
var ErrTooBig = errors.New("clip too big")

// Cloud stores clips. Its errors may wrap ErrTooBig.
type Cloud interface {
	Put(clip string) (receipt string, err error)
}

// Camera uploads what it has recorded.
type Camera struct {
	Cloud Cloud
	Log   func(receipt string)
}

// Upload tries three times at most and returns the receipt of the try
// that worked, after it has logged it once. It gives up at once on
// ErrTooBig. If no try works, it returns no receipt and the error of the
// last try.
func (c *Camera) Upload(clip string) (receipt string, err error) {
	for range 3 {
		receipt, err = c.Cloud.Put(clip)
		if errors.Is(err, ErrTooBig) {
			return "", err
		}
		if err == nil {
			c.Log(receipt)
			break
		}
	}
	return receipt, err
}
