package room

import "errors"

// Settings says how a room is heated.
type Settings struct {
	Room   string
	Target float64 // degrees
	Away   bool
}

// Read reads the settings from a JSON object that json.Unmarshal has decoded.
func Read(doc map[string]any) (s Settings, err error) {
	defer func() {
		if recover() != nil {
			err = errors.New("room, target or away is of a wrong type")
		}
	}()
	s = Settings{Room: "hall", Target: 19, Away: true}
	if doc["room"] != nil {
		s.Room = doc["room"].(string)
	}
	if doc["target"] != nil {
		s.Target = doc["target"].(float64)
	}
	if doc["away"] != nil {
		s.Away = doc["away"].(bool)
	}
	return s, nil
}
