package weather

// Post is what a station sends.
type Post struct {
	Station string
	Alarm   bool
}

// Station measures, and says whether the wind asks for an alarm.
type Station interface {
	Name() string
	Measure() (storm bool)
}

// region: first
// First returns the first post that comes in. The stations go on by
// themselves.
func First(stations []Station) Post {
	posts := make(chan Post, 2*len(stations)-1)
	for _, s := range stations {
		go func() {
			if s.Measure() {
				posts <- Post{Station: s.Name(), Alarm: true}
			}
			posts <- Post{Station: s.Name()}
		}()
	}
	return <-posts
}

// endregion
