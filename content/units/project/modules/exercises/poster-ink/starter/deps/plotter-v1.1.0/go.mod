module example.com/plotter

go 1.26

require (
	example.com/ink v1.3.0
	example.com/paper v1.0.0
)
