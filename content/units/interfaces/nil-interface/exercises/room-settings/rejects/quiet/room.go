package room

// Settings says how a room is heated.
type Settings struct {
	Room   string
	Target float64 // degrees
	Away   bool
}

// Read reads the settings from a JSON object that json.Unmarshal has decoded.
func Read(doc map[string]any) (Settings, error) {
	s := Settings{Room: "hall", Target: 19, Away: true}
	if v, ok := doc["room"].(string); ok {
		s.Room = v
	}
	if v, ok := doc["target"].(float64); ok {
		s.Target = v
	}
	if v, ok := doc["away"].(bool); ok {
		s.Away = v
	}
	return s, nil
}
