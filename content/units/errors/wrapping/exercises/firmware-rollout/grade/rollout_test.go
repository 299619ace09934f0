package grade_test

import (
	"context"
	"errors"
	"fmt"
	"testing"

	rollout "course.example/units/errors/wrapping/exercises/firmware-rollout/solution"
)

var devices = []string{"lamp", "lock", "meter", "pump", "valve"}

// failing flashes all devices but those that it names.
func failing(by map[string]error) func(string) error {
	return func(device string) error { return by[device] }
}

// versionError says which firmware a device has.
type versionError struct{ has int }

func (e *versionError) Error() string { return fmt.Sprintf("has version %d", e.has) }

func TestEachCauseIsFound(t *testing.T) {
	for _, low := range []string{"lamp", "lock", "meter", "valve"} {
		for _, battery := range []error{
			rollout.ErrBattery,
			fmt.Errorf("read charge: %w", rollout.ErrBattery),
			errors.Join(errors.New("radio busy"), rollout.ErrBattery),
		} {
			by := map[string]error{"lamp": errors.New("no answer"), "pump": context.Canceled, "valve": errors.New("no answer")}
			by[low] = battery
			err := rollout.Update(devices, failing(by))
			if !errors.Is(err, rollout.ErrBattery) {
				t.Errorf("%s failed with %q; errors.Is(err, ErrBattery): got false, want true: nobody tries it again", low, battery)
			}
		}
	}
}

func TestTypeOfEachCauseIsFound(t *testing.T) {
	for _, old := range []string{"lamp", "meter", "valve"} {
		by := map[string]error{"lamp": rollout.ErrBattery, "valve": rollout.ErrBattery}
		by[old] = fmt.Errorf("compare: %w", &versionError{has: 7})
		err := rollout.Update(devices, failing(by))
		if got, ok := errors.AsType[*versionError](err); !ok || got.has != 7 {
			t.Errorf("%s failed with an error of another type; errors.AsType for it: got found %v, want true", old, ok)
		}
	}
}

func TestOtherCausesAreNotFound(t *testing.T) {
	err := rollout.Update(devices, failing(map[string]error{"lock": context.Canceled, "pump": errors.New("battery too low")}))
	if errors.Is(err, rollout.ErrBattery) {
		t.Errorf("no device failed with ErrBattery; errors.Is(err, ErrBattery): got true for %q, want false", err)
	}
}

func TestListAndMessageStay(t *testing.T) {
	err := rollout.Update(devices, failing(map[string]error{"lock": rollout.ErrBattery, "pump": context.Canceled}))
	all, ok := errors.AsType[*rollout.Error](err)
	if !ok || len(all.Failures) != 2 || all.Failures[0].Device != "lock" || all.Failures[1].Device != "pump" {
		t.Errorf("two devices failed: got %#v, want an *Error with lock and pump in its list", err)
	}
	if got, want := fmt.Sprint(err), "lock: battery too low; pump: context canceled"; got != want {
		t.Errorf("message: got %q, want %q", got, want)
	}
}

func TestNoErrorWhenAllWentWell(t *testing.T) {
	if err := rollout.Update(devices, failing(nil)); err != nil {
		t.Errorf("every device was updated: got the error %q, want nil", err)
	}
}
