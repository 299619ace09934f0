package pass

import (
	"context"
	"fmt"
	"time"
)

// Line is an open line to a satellite. It works until the ctx that it was
// dialled with ends.
type Line interface {
	Frame() (string, error)
}

// Dial opens a line.
type Dial func(ctx context.Context) (Line, error)

// Pass is one pass of a satellite over the station. It lasts ten minutes at
// most: then its deadline is exceeded.
type Pass struct {
	line Line
	end  func()
}

// Begin opens the line. Whoever has begun a pass ends it.
func Begin(ctx context.Context, dial Dial) (*Pass, error) {
	ctx, cancel := context.WithTimeout(ctx, 10*time.Minute)
	kept := false
	defer func() {
		if !kept {
			cancel()
		}
	}()
	line, err := dial(ctx)
	if err != nil {
		return nil, fmt.Errorf("begin pass: %w", err)
	}
	kept = true
	return &Pass{line: line, end: cancel}, nil
}

// Frame reads the next frame.
func (p *Pass) Frame() (string, error) { return p.line.Frame() }

// End gives up the line.
func (p *Pass) End() { p.end() }
