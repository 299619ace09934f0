package stage

// Dimmer sets the level of one lamp.
type Dimmer interface {
	Dim(level int)
}

// Lamp is one lamp of a stage.
type Lamp struct {
	name  string
	level int
}

// Dim sets the level of the lamp.
func (l *Lamp) Dim(level int) {
	l.level = level
}

// Stage has a fixed set of lamps.
type Stage struct {
	lamps []Lamp
}

// NewStage makes a stage with one dark lamp for each name.
func NewStage(names ...string) *Stage {
	s := &Stage{}
	for _, name := range names {
		s.lamps = append(s.lamps, Lamp{name: name})
	}
	return s
}

// Dimmers returns a Dimmer for each lamp, in the order of NewStage.
func (s *Stage) Dimmers() []Dimmer {
	s.lamps = append([]Lamp(nil), s.lamps...)
	var list []Dimmer
	for i := range s.lamps {
		list = append(list, &s.lamps[i])
	}
	return list
}

// Level is what was set last for the lamp of that name, through any Dimmer.
func (s *Stage) Level(name string) int {
	for _, l := range s.lamps {
		if l.name == name {
			return l.level
		}
	}
	return 0
}
