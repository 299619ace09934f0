package main

import (
	"errors"
	"fmt"
)

type stream struct {
	name  string
	stall error
	delay int
}

func (s *stream) buffer() (int, error) { return 200, s.stall }

type mirror struct {
	refuse error
	stream stream
}

func (m mirror) open(codec string) (*stream, error) {
	if m.refuse != nil {
		return nil, m.refuse
	}
	return &m.stream, nil
}

// Radio plays one station.
type Radio struct{ codecs []string }

func (r *Radio) codec() (string, error) {
	if len(r.codecs) == 0 {
		return "", errors.New("no codec")
	}
	return r.codecs[0], nil
}

// region: tune
// tune returns the first stream that opens and fills its buffer,
// or the error of the last mirror.
func (r *Radio) tune(mirrors []mirror) (s *stream, err error) {
	codec, err := r.codec()
	if err != nil {
		return nil, err
	}
	for _, m := range mirrors {
		s, err = m.open(codec)
		if err != nil {
			continue
		}
		delay, err := s.buffer()
		if err == nil {
			s.delay = delay
			break
		}
	}
	if err != nil {
		return nil, fmt.Errorf("tune: %w", err)
	}
	return s, nil
}

// endregion

func main() {
	r := &Radio{codecs: []string{"opus"}}
	s, err := r.tune([]mirror{
		{refuse: errors.New("refused")},
		{stream: stream{name: "south", stall: errors.New("buffer stalled")}},
	})
	if err != nil {
		fmt.Println("error:", err)
		return
	}
	fmt.Println("playing", s.name)
}
