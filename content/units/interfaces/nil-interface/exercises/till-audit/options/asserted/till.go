package till

// region: till
// Audit keeps a record of each sale.
type Audit interface{ Record(cents int) }

type Till struct {
	Total int
	Audit Audit // nil: no record is kept
}

func (t *Till) Sell(cents int) {
	t.Total += cents
	if t.Audit != nil {
		t.Audit.Record(cents)
	}
}

type AuditFile struct {
	Path  string
	Lines []int
}

func (f *AuditFile) Record(cents int) {
	f.Lines = append(f.Lines, cents)
}

// OpenAudit returns nil for a shop without an audit file.
func OpenAudit(path string) *AuditFile {
	if path == "" {
		return nil
	}
	return &AuditFile{Path: path}
}

func NewTill(path string) *Till {
	t := &Till{}
	// region: wire
	if a, ok := any(OpenAudit(path)).(Audit); ok {
		t.Audit = a
	}
	// endregion
	return t
}

// endregion
