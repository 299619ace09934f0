package grade_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	firmware "course.example/units/errors/handle-explicitly/exercises/meter-firmware/solution"
)

var (
	errReset = errors.New("connection reset by peer")
	errPower = errors.New("battery too low to flash")
)

func flash(err error) func([]byte) error { return func([]byte) error { return err } }

// server fails as often as it is told to for a model.
func server(failures map[string]int) firmware.Get {
	return func(model string) ([]byte, error) {
		if failures[model] > 0 {
			failures[model]--
			return nil, errReset
		}
		return []byte(model), nil
	}
}

// run updates the devices and returns the log.
func run(failures map[string]int, devices ...firmware.Device) (failed int, lines []string) {
	failed = firmware.Update(devices, server(failures), func(line string) { lines = append(lines, line) })
	return failed, lines
}

func TestOneLineForEachFailedDevice(t *testing.T) {
	_, lines := run(map[string]int{"K1": 2, "K3": 2},
		firmware.Device{Serial: "0417", Model: "K1", Flash: flash(nil)},
		firmware.Device{Serial: "0922", Model: "K2", Flash: flash(errPower)},
		firmware.Device{Serial: "1305", Model: "K3", Flash: flash(nil)},
		firmware.Device{Serial: "2210", Model: "K4", Flash: flash(nil)},
	)
	if len(lines) != 3 {
		t.Errorf("three of four devices fail: got %d lines, want 3:\n%s", len(lines), strings.Join(lines, "\n"))
	}
}

func TestEachLineNamesDeviceAndCause(t *testing.T) {
	for _, test := range []struct {
		serial   string
		failures map[string]int
		flash    error
		cause    error
	}{
		{"0417", map[string]int{"K1": 2}, nil, errReset},
		{"0922", nil, errPower, errPower},
		{"7731", map[string]int{"K1": 1}, errPower, errPower},
	} {
		_, lines := run(test.failures, firmware.Device{Serial: test.serial, Model: "K1", Flash: flash(test.flash)})
		says := func(line string) bool {
			return strings.Contains(line, test.serial) && strings.Contains(line, test.cause.Error())
		}
		if !slices.ContainsFunc(lines, says) {
			t.Errorf("device %s fails with %q: no line of the log says both, so nobody knows where to go:\n%s",
				test.serial, test.cause, strings.Join(lines, "\n"))
		}
	}
}

func TestAnUpdatedDeviceMakesNoLine(t *testing.T) {
	for tries, failures := range []map[string]int{nil, {"K1": 1}} {
		failed, lines := run(failures, firmware.Device{Serial: "0417", Model: "K1", Flash: flash(nil)})
		if failed != 0 || len(lines) != 0 {
			t.Errorf("updated at try %d: got %d failed and the log %q, want 0 and nothing: the failure has ended here",
				tries+1, failed, lines)
		}
	}
}

func TestFailedDevicesAreCounted(t *testing.T) {
	failed, _ := run(map[string]int{"K1": 2},
		firmware.Device{Serial: "0417", Model: "K1", Flash: flash(nil)},
		firmware.Device{Serial: "0922", Model: "K2", Flash: flash(nil)},
		firmware.Device{Serial: "1305", Model: "K3", Flash: flash(errPower)},
	)
	if failed != 2 {
		t.Errorf("two of three devices fail: got the count %d, want 2", failed)
	}
}

func TestDevicesGetTheirImages(t *testing.T) {
	var got []string
	var devices []firmware.Device
	for _, model := range []string{"K1", "K2", "K3"} {
		devices = append(devices, firmware.Device{Serial: model + "-1", Model: model, Flash: func(image []byte) error {
			got = append(got, model+"="+string(image))
			return nil
		}})
	}
	run(map[string]int{"K2": 1}, devices...)
	if want := []string{"K1=K1", "K2=K2", "K3=K3"}; !slices.Equal(got, want) {
		t.Errorf("got the images %v, want %v", got, want)
	}
}
