module course.example

go 1.26.0
