package door

import "fmt"

// Lock unlocks doors.
type Lock interface {
	Unlock(door string) error
}

// Open opens the doors of a route in their order, up to the first that
// refuses.
func Open(l Lock, doors ...string) error {
	for _, door := range doors {
		if err := l.Unlock(door); err != nil {
			return fmt.Errorf("door %s: %w", door, err)
		}
	}
	return nil
}

// Relay is the lock of the house.
type Relay struct{ Port int }

func (r *Relay) Unlock(door string) error { return nil }

// Unlocked is there for the tests.
func (r *Relay) Unlocked() []string { return nil }

// Reset is there for the tests.
func (r *Relay) Reset() {}

// FakeLock keeps a list of the doors that were unlocked.
type FakeLock struct{ doors []string }

func (f *FakeLock) Unlock(door string) error {
	f.doors = append(f.doors, door)
	return nil
}

func (f *FakeLock) Unlocked() []string { return f.doors }

func (f *FakeLock) Reset() { f.doors = nil }
