package episodes

import (
	"errors"
	"fmt"
)

// Next says what the app does after a Fetch that ended in err. It
// belongs to another team.
func Next(err error) string {
	if err == nil {
		return "play"
	}
	if errors.Is(err, ErrGone) {
		return "delete the copy"
	}
	if wait, ok := errors.AsType[*WaitError](err); ok {
		return fmt.Sprintf("again in %d s", wait.Seconds)
	}
	return "keep the copy"
}
