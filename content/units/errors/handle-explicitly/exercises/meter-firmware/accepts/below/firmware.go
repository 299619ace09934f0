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
		if !update(d, get, log) {
			failed++
		}
	}
	return failed
}

// update logs what went wrong and reports whether all went well.
func update(d Device, get Get, log func(string)) bool {
	image, err := get(d.Model)
	if err != nil {
		image, err = get(d.Model)
	}
	if err == nil {
		err = d.Flash(image)
	}
	if err != nil {
		log(fmt.Sprintf("device %s: %v", d.Serial, err))
	}
	return err == nil
}
