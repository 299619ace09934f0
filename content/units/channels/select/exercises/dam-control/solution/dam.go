// Package dam controls the gates of a dam.
package dam

import "context"

// Command moves a gate.
type Command struct{ Gate, Percent int }

func apply(Command) {}

// region: control
func control(ctx context.Context, alarms, orders <-chan Command) {
	for ctx.Err() == nil {
		select {
		case c := <-alarms:
			apply(c)
			continue
		default:
		}
		select {
		case c := <-alarms:
			apply(c)
		case c := <-orders:
			apply(c)
		case <-ctx.Done():
		}
	}
}

// endregion

var _ = control
