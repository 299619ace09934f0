package firmware

import "fmt"

// Get asks the server for the image of a model.
type Get func(model string) ([]byte, error)

// Device is a meter in the field.
type Device struct {
	Serial, Model string
	Flash         func(image []byte) error
}

// Update brings each device its image, and says how many it could not update.
// log writes one line.
func Update(devices []Device, get Get, log func(line string)) (failed int) {
	for _, d := range devices {
		if err := update(d, get); err != nil {
			log(fmt.Sprintf("update %s: %v", d.Serial, err))
			failed++
		}
	}
	return failed
}

func update(d Device, get Get) error {
	image, err := fetch(d.Model, get)
	if err != nil {
		return fmt.Errorf("get image of %s: %w", d.Model, err)
	}
	if err := d.Flash(image); err != nil {
		return fmt.Errorf("flash: %w", err)
	}
	return nil
}

// fetch tries twice.
func fetch(model string, get Get) ([]byte, error) {
	image, err := get(model)
	if err != nil {
		image, err = get(model)
	}
	return image, err
}
