package songs

import (
	"context"
	"errors"
)

// ErrNoSong says that a whale was never recorded.
var ErrNoSong = errors.New("no song")

// Song fetches the song of a whale. Where the call says NotFound, the error
// matches ErrNoSong. After Unavailable it calls again, three times in all
// and with a pause between; if ctx ends the pause, that is the last one.
// Every other error comes back at once, and has the code that it had.
func Song(ctx context.Context, client Client, whale string) ([]byte, error) {
	return ask(ctx, client, whale, 3)
}

func ask(ctx context.Context, client Client, whale string, left int) (song []byte, err error) {
	song, err = client.Get(ctx, whale)
	if left--; CodeOf(err) == "Unavailable" && left > 0 && client.Pause(ctx) {
		return ask(ctx, client, whale, left)
	}
	if status, ok := errors.AsType[*Status](err); ok && status.Code == "NotFound" {
		return nil, ErrNoSong
	}
	return song, err
}
