package settings

import (
	"errors"
	"fmt"
	"strings"
)

// ErrMissing says that there is no such copy of the settings.
var ErrMissing = errors.New("no settings")

// Scale is a shop scale with its settings.
type Scale struct {
	Local, Shared func() (lines []string, err error)
	Values        map[string]string
	Skipped       int
	Log           []string
}

func (s *Scale) logf(format string, args ...any) {
	s.Log = append(s.Log, fmt.Sprintf(format, args...))
}

func (s *Scale) apply(line string) error {
	key, value, ok := strings.Cut(line, "=")
	if !ok {
		return fmt.Errorf("%q is no setting", line)
	}
	s.Values[key] = value
	return nil
}

// region: load
// Load applies the local settings, or the shared ones if there are no
// local ones. It returns the error of reading them. A line that is no
// setting is skipped and counted; it is not an error of Load.
func (s *Scale) Load() error {
	lines, err := s.Local()
	if errors.Is(err, ErrMissing) {
		lines, err = s.Shared()
		s.logf("shared copy: %d lines, error: %v", len(lines), err)
	}
	for _, line := range lines {
		err := s.apply(line)
		if err != nil {
			s.Skipped++
			s.logf("skipped: %v", err)
		}
	}
	return err
}

// endregion
