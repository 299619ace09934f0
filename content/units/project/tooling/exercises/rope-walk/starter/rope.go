package rope

import "encoding/json"

// region: rope
type Rope struct {
	Length  int `json: "length"`
	Strands int `json:"strands"`
}

func Read(text []byte) (*Rope, bool) {
	var r Rope
	if json.Unmarshal(text, &r) != nil {
		return nil, false
	}
	return &r, true
}

func Write(r *Rope) ([]byte, error) { return json.Marshal(r) }

// endregion
