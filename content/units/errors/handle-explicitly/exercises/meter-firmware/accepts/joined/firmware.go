package firmware

import "errors"

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
		var errs []error
		for range 2 {
			image, err := get(d.Model)
			if err == nil {
				errs = []error{d.Flash(image)}
				break
			}
			errs = append(errs, err)
		}
		if err := errors.Join(errs...); err != nil {
			log(d.Serial + ": " + err.Error())
			failed++
		}
	}
	return failed
}
