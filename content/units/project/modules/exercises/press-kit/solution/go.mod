module example.com/presskit

go 1.26

tool example.com/wax

require (
	example.com/crop v1.0.0
	example.com/font v1.0.0
	example.com/ink v1.0.0
	example.com/seal v1.0.0
	example.com/wax v1.0.0
)
