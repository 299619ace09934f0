package songs

import (
	"context"
	"errors"
	"fmt"
)

// ErrNoSong says that a whale was never recorded.
var ErrNoSong = errors.New("no song")

// Song fetches the song of a whale. Where the call says NotFound, the error
// matches ErrNoSong. After Unavailable it calls again, three times in all
// and with a pause between; if ctx ends the pause, that is the last one.
// Every other error comes back at once, and has the code that it had.
func Song(ctx context.Context, client Client, whale string) ([]byte, error) {
	for try := 1; ; try++ {
		song, err := client.Get(context.Background(), whale)
		switch CodeOf(err) {
		case "OK":
			return song, nil
		case "NotFound":
			return nil, fmt.Errorf("%w of %s", ErrNoSong, whale)
		case "Unavailable":
			if try < 3 && client.Pause(ctx) {
				continue
			}
		}
		return nil, fmt.Errorf("song of %s: %w", whale, err)
	}
}
