package booth

import (
	"context"
	"errors"
	"io"
)

var _ = errors.Is // a fill may use it

// region: translate
// Translate sends all sentences and returns their translations. The booth
// translates while they come, and waits when nobody takes what it has.
// It returns what was translated, also if the call fails.
func Translate(
	ctx context.Context, client Client, sentences []string,
) (translated []string, err error) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	stream, err := client.Translate(ctx)
	if err != nil {
		return nil, err
	}
	go func() {
		defer stream.CloseSend()
		for _, sentence := range sentences {
			if stream.Send(sentence) != nil {
				return
			}
		}
	}()
	for {
		sentence, err := stream.Recv()
		if err == io.EOF {
			return translated, nil
		}
		if err != nil {
			return translated, err
		}
		translated = append(translated, sentence)
	}
}

// endregion
