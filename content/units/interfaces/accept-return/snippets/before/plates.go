// Package plates, version 1.3: it returns an interface.
package plates

// region: plates
// Recognizer finds number plates.
type Recognizer interface {
	Plate(photo []byte) (string, error)
	Train(photos [][]byte) error
	Check() error // new in version 1.3
}

func New(model string) Recognizer { return &engine{model} }

// endregion

type engine struct{ model string }

func (e *engine) Plate([]byte) (string, error) { return "B-GO 126", nil }
func (e *engine) Train([][]byte) error         { return nil }
func (e *engine) Check() error                 { return nil }
