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
		if err := update(d, get, log); err != nil {
			log(fmt.Sprintf("update: %v", err))
			failed++
		}
	}
	return failed
}

func update(d Device, get Get, log func(string)) error {
	image, err := fetch(d.Model, get, log)
	if err != nil {
		log(fmt.Sprintf("no image for %s: %v", d.Serial, err))
		return err
	}
	if err := d.Flash(image); err != nil {
		log(fmt.Sprintf("flash %s: %v", d.Serial, err))
		return err
	}
	return nil
}

// fetch tries twice.
func fetch(model string, get Get, log func(string)) ([]byte, error) {
	image, err := get(model)
	if err != nil {
		log(fmt.Sprintf("get %s: %v", model, err))
		image, err = get(model)
	}
	return image, err
}
