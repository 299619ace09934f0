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
	var song []byte
	var err error
	for try := range 3 {
		if try > 0 && !client.Pause(ctx) {
			break
		}
		song, err = client.Get(ctx, whale)
		if CodeOf(err) != "Unavailable" {
			break
		}
	}
	if err == nil {
		return song, nil
	}
	if CodeOf(err) == "NotFound" {
		err = errors.Join(ErrNoSong, err)
	}
	return nil, err
}
